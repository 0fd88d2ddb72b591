import { render } from 'preact';
import { BehindLock } from '../ui/lock/BehindLock';
import '../ui/theme.css';
import { SignIn } from './SignIn';

render(
  <BehindLock>
    <SignIn />
  </BehindLock>,
  document.body,
);
