import { render } from 'preact';
import { BehindLock } from '../ui/lock/BehindLock';
import '../ui/theme.css';
import { Options } from './Options';

render(
  <BehindLock>
    <Options />
  </BehindLock>,
  document.body,
);
