import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import { keepFocus } from '../ui/controls/keep-focus';
import '../ui/theme.css';
import { say } from '../words/say';
import { Options } from './Options';

beginPage(say('optionsTitle'));
keepFocus();
render(<Options />, document.body);
