import { useId, useState } from 'preact/hooks';
import type { Country } from '../../model/country';
import { LANGUAGE } from '../../words/language';
import { say } from '../../words/say';
import './CountryField.css';
import { formatPhone, recognize } from './phone-format';

interface Props {
  countries: Country[];
  /** The number as it stands in its field. */
  phone: string;
  /** Called with the number under the code of the country that was chosen. */
  onPhone: (phone: string) => void;
}

/** The country that a number is from: found by what is typed, or chosen; then it writes the code. */
export function CountryField({ countries, phone, onPhone }: Props) {
  const [chosen, setChosen] = useState('');
  const id = useId();
  const digits = phone.replaceAll(/\D/g, '');
  const found = recognize(digits, countries);
  // Canada stays chosen though `+1` alone would say United States.
  const fits = (country: Country) => country.codes.some(({ code }) => digits.startsWith(code));
  const country = countries.find((each) => each.iso2 === chosen && fits(each)) ?? found?.country;

  function choose(iso2: string) {
    const next = countries.find((each) => each.iso2 === iso2);
    const code = next?.codes[0]?.code;
    if (!next || !code) return;
    setChosen(iso2);
    const national = found ? digits.slice(found.callingCode.code.length) : '';
    onPhone(formatPhone(`+${code}${national}`, [next]));
  }

  return (
    <div class="field">
      <label class="field-label" for={id}>
        {say('signInCountry')}
      </label>
      <select
        class="field-input country-input"
        id={id}
        value={country?.iso2 ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{say('signInChooseCountry')}</option>
        {byName(countries).map(({ iso2, name, codes }) => (
          <option key={iso2} value={iso2}>
            {name} (+{codes[0]?.code})
          </option>
        ))}
      </select>
    </div>
  );
}

function byName(countries: Country[]): Country[] {
  return countries.toSorted((a, b) => a.name.localeCompare(b.name, LANGUAGE));
}
