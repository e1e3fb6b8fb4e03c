import { useId } from 'react';

interface DateChoiceProps {
  readonly label: string;
  readonly dates: readonly { readonly key: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** One of the dates. */
export function DateChoice({ label, dates, value, onChange }: DateChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {dates.map((date) => (
          <option key={date.key} value={date.key}>
            {date.label}
          </option>
        ))}
      </select>
    </div>
  );
}
