import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Commune } from '../../core/places/types';
import { useGrowing } from '../common/use-growing';
import { usePane } from '../pane-context';
import type { CommuneSearch } from './commune-search';

export interface CommuneFieldProps {
  readonly search: CommuneSearch;
  readonly chosen: Commune | null;
  readonly onChoose: (commune: Commune | null) => void;
  /** Said under the field when the form was sent without a commune. */
  readonly needed: boolean;
}

/** Search as you type among all communes, diacritics optional. */
export function CommuneField({ search, chosen, onChoose, needed }: CommuneFieldProps) {
  const { text } = usePane();
  const [query, setQuery] = useState<string | null>(null);
  const typed = query ?? chosen?.fullName ?? '';
  const matches = useMemo(() => search.matches(query ?? ''), [search, query]);
  const near = matches.length === 0 ? search.nearest(typed) : [];
  const options = matches.length === 0 ? near : matches;
  const settle = () => {
    if (query === null) return;
    const named = search.named(query);
    if (named) onChoose(named);
    if (named || query.trim() === '') setQuery(null);
  };
  const nothing = query !== null && matches.length === 0 && near.length === 0;
  return (
    <Field
      label={text('commune')}
      required
      hint={text('commune-hint')}
      validationState={nothing || needed ? 'error' : 'none'}
      validationMessage={
        nothing ? text('commune-none') : needed ? text('commune-needed') : undefined
      }
    >
      <Combobox
        freeform
        inlinePopup
        value={typed}
        selectedOptions={chosen ? [chosen.code] : []}
        onChange={({ target }) => {
          setQuery(target.value);
          onChoose(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          onChoose(options.find(({ code }) => code === optionValue) ?? null);
          setQuery(null);
        }}
        onBlur={settle}
        listbox={{ style: { maxHeight: '240px' } }}
      >
        {near.length > 0 && (
          <Option key="near" value="" text={typed} disabled>
            {text('commune-near')}
          </Option>
        )}
        <CommuneOptions key={query} communes={options} />
      </Combobox>
    </Field>
  );
}

/** Drawn a few at a time: all 124 at once would hold up the first letter typed. */
function CommuneOptions({ communes }: { readonly communes: readonly Commune[] }) {
  const drawn = useGrowing(communes.length);
  return communes.slice(0, drawn).map(({ code, fullName }) => (
    <Option key={code} value={code} text={fullName}>
      {fullName}
    </Option>
  ));
}
