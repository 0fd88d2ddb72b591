import { say } from '../words/say';
/** What docs/privacy.md says at length, for whoever is about to sign in and wants to know; it needs no network. */
export function Privacy() {
  return (
    <section class="options-section" id="privacy">
      <h2>{say('optionsPrivacy')}</h2>
      <p>{say('optionsPrivacyTalks')}</p>
      <p>{say('optionsPrivacyTelegram')}</p>
      <p>{say('optionsPrivacyKept')}</p>
      <p>{say('optionsPrivacyEnd')}</p>
    </section>
  );
}
