import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import { keepFocus } from '../ui/controls/keep-focus';
import '../ui/theme.css';
import { say } from '../words/say';
import { SignIn } from './SignIn';

beginPage(say('signInPageTitle'));
keepFocus();
render(<SignIn />, document.body);
