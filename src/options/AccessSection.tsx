import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/controls/Button';
import { allowedSites, takeBackAccess } from '../ui/site-access';
import { say } from '../words/say';
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
      <h2>{say('optionsAccess')}</h2>
      <p>{say('optionsAccessWhy')}</p>
      {sites?.length === 0 && <p class="muted">{say('optionsAccessNone')}</p>}
      {sites && sites.length > 0 && (
        <ul class="access">
          {sites.map((site) => (
            <li key={site} class="access-site">
              <span>{nameOf(site)}</span>
              <Button
                look="quiet"
                aria-label={say('optionsTakeBackFrom', { site: nameOf(site) })}
                onClick={() => void takeBack(site)}
              >
                {say('optionsTakeBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** `https://cdn.example/*` is a match pattern; a person knows the host. */
function nameOf(site: string): string {
  return site.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}
