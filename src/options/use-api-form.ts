import { useState } from 'preact/hooks';
import { ask } from '../bus/ask';
import type { Failure } from '../model/failure';
import { say } from '../words/say';

interface Problems {
  id?: string;
  hash?: string;
}

/** The form of the API id and hash: what is typed, what is wrong with it, and what came of saving it. */
export function useApiForm(savedId: number | null) {
  const [id, setId] = useState(savedId === null ? '' : String(savedId));
  const [hash, setHash] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [outcome, setOutcome] = useState<'busy' | 'saved' | Failure | null>(null);

  async function submit(event: Event) {
    event.preventDefault();
    if (outcome === 'busy') return;
    const found = problemsOf(id, hash);
    setProblems(found);
    setOutcome(null);
    if (found.id || found.hash) return;
    setOutcome('busy');
    const saved = await ask('saveApi', { apiId: Number(id), apiHash: hash.trim() });
    setOutcome(saved.ok ? 'saved' : saved.failure);
    if (saved.ok) setHash('');
  }

  function typing(change: (value: string) => void) {
    return (value: string) => {
      change(value);
      setProblems({});
      setOutcome(null);
    };
  }

  return {
    id,
    hash,
    typeId: typing(setId),
    typeHash: typing(setHash),
    problems,
    busy: outcome === 'busy',
    isSaved: outcome === 'saved',
    failure: outcome !== null && typeof outcome === 'object' ? outcome : null,
    submit,
  };
}

/** As my.telegram.org shows them: a number of some digits, and 32 hexadecimal digits. */
function problemsOf(id: string, hash: string): Problems {
  return {
    ...(/^\s*[1-9]\d{0,9}\s*$/.test(id) ? {} : { id: say('optionsApiIdWrong') }),
    ...(/^\s*[\da-f]{32}\s*$/i.test(hash) ? {} : { hash: say('optionsApiHashWrong') }),
  };
}
