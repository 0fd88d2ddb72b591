import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import '../ui/theme.css';
import { say } from '../words/say';
import { SignIn } from './SignIn';

beginPage(say('signInPageTitle'));
render(<SignIn />, document.body);
