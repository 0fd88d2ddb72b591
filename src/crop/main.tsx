import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import '../ui/theme.css';
import { say } from '../words/say';
import { Crop } from './Crop';

beginPage(say('cropTitle'));
render(<Crop />, document.body);
