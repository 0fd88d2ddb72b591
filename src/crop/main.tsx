import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import { keepFocus } from '../ui/controls/keep-focus';
import '../ui/theme.css';
import { say } from '../words/say';
import { Crop } from './Crop';

beginPage(say('cropTitle'));
keepFocus();
render(<Crop />, document.body);
