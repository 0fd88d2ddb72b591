import { render } from 'preact';
import '../ui/theme.css';
import { Crop } from './Crop';

render(<Crop />, document.body);
