import { render } from 'preact';
import '../ui/theme.css';
import { Popup } from './Popup';

render(<Popup />, document.body);
