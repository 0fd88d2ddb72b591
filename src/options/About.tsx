import { version } from '../ui/version';

export function About() {
  return (
    <section class="options-section">
      <h2>About</h2>
      <p>
        Userpic {version()}. It is unofficial: it uses the Telegram API, and Telegram has no part in it. It is
        free software under the GNU General Public License, version 3 or later: you may use, study, share and
        change it.
      </p>
    </section>
  );
}
