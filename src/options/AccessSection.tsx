import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/controls/Button';
import { allowedSites, takeBackAccess } from '../ui/site-access';
import './AccessSection.css';

/** Which sites the person has allowed to take pictures from; each can be taken back. */
export function AccessSection() {
  const [sites, setSites] = useState<string[] | null>(null);
  const read = async () => setSites(await allowedSites());
  useEffect(() => void read(), []);

  async function takeBack(site: string) {
    await takeBackAccess(site);
    await read();
  }

  return (
    <section class="options-section">
      <h2>Access to sites</h2>
      <p>
        Userpic reads a site only when you right-click a picture there. Some sites give their pictures only to
        an extension that you allow; those are listed here.
      </p>
      {sites?.length === 0 && <p class="muted">None so far.</p>}
      <ul class="access">
        {sites?.map((site) => (
          <li key={site} class="access-site">
            <span>{nameOf(site)}</span>
            <Button
              look="quiet"
              aria-label={`Take back access to ${nameOf(site)}`}
              onClick={() => void takeBack(site)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `https://cdn.example/*` is a match pattern; a person knows the host. */
function nameOf(site: string): string {
  return site.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}
