import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import '../ui/theme.css';
import { Popup } from './Popup';

beginPage('Userpic');
render(<Popup />, document.body);
