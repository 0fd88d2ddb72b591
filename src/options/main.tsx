import { render } from 'preact';
import { beginPage } from '../ui/begin-page';
import { BehindLock } from '../ui/lock/BehindLock';
import '../ui/theme.css';
import { say } from '../words/say';
import { Options } from './Options';

beginPage(say('optionsTitle'));
render(
  <BehindLock>
    <Options />
  </BehindLock>,
  document.body,
);
