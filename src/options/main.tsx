import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import '../ui/theme.css';
import { say } from '../words/say';
import { Options } from './Options';

beginPage(say('optionsTitle'));
render(<Options />, document.body);
