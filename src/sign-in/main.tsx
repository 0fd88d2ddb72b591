import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import { BehindLock } from '../ui/lock/BehindLock';
import '../ui/theme.css';
import { say } from '../words/say';
import { SignIn } from './SignIn';

beginPage(say('signInPageTitle'));
render(
  <BehindLock>
    <SignIn />
  </BehindLock>,
  document.body,
);
