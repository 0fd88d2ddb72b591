import { render } from 'preact';
import '../ui/theme.css';
import { SignIn } from './SignIn';

render(<SignIn />, document.body);
