import type { Failure } from '../../model/failure';
import { say } from '../../words/say';
import { sayWith } from '../../words/say-with';
import { IconButton } from '../controls/IconButton';
import { X } from '../icons';
import { sentence } from '../sentence';
import { FailureAction } from './FailureAction';
import './FailureNotice.css';

interface Props {
  failure: Failure;
  /** What it is about, where that is not plain: the name of an account, or what is lacking. */
  about?: string;
  /** Nothing that the person wanted was refused. */
  calm?: boolean;
  tryAgain?: (() => void) | undefined;
  choosePhotos?: (() => void) | undefined;
  close?: (() => void) | undefined;
}

/** What happened, what to do now, and the one button that does it. */
export function FailureNotice({ failure, about, calm = false, close, ...ways }: Props) {
  const { text, code } = sentence(failure);
  return (
    <div class={calm ? 'notice notice-calm' : 'notice'}>
      {/* The words alone: a button that counts down in it would be read out every second. */}
      <p class="notice-words" role="alert">
        {about ? sayWith('failureAbout', { about: <bdi>{about}</bdi>, sentence: text }) : text}{' '}
        {code && <small class="notice-code">{code}</small>}
      </p>
      <FailureAction failure={failure} look="quiet" {...ways} />
      {close && <IconButton icon={X} name={say('actionClose')} onClick={close} />}
    </div>
  );
}
