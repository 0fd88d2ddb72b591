/** What docs/privacy.md says at length, for whoever is about to sign in and wants to know; it needs no network. */
export function Privacy() {
  return (
    <section class="options-section" id="privacy">
      <h2>Privacy</h2>
      <p>
        Userpic talks to Telegram, and to the site of a picture that you choose there. There is no server of
        ours, and nothing is counted.
      </p>
      <p>
        Telegram gets what you do there: your phone number and the code when you sign in, a proof that you
        know your two-step password (never the password itself), and which photos to set or to load. In your
        list of devices there the session is called “Userpic”, with your browser and system.
      </p>
      <p>
        This browser keeps the session with Telegram (encrypted), your name and masked phone number
        (encrypted), your photos, and which account is shown; of a sign-in that is under way the phone number
        and the step (encrypted). Codes and passwords are never stored.
      </p>
      <p>
        Signing out ends the session at Telegram and erases all of it here. If Telegram can’t be reached then,
        only what is needed to end the session stays, encrypted, until that is done. Removing Userpic from the
        browser erases everything here but ends no session: end it in your list of devices.
      </p>
    </section>
  );
}
