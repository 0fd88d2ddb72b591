import { version } from '../ui/version';
import { say } from '../words/say';

export function About() {
  return (
    <section class="options-section">
      <h2>{say('optionsAbout')}</h2>
      <p>{say('optionsAboutText', { version: version() })}</p>
    </section>
  );
}
