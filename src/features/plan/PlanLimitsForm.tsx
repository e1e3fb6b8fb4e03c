import { planText } from '#content/text/plan.ts';
import type { Region } from '#content/types.ts';
import { listActiveLimits } from '#domain/planLimits.ts';
import { Button } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import type { OwnPlan } from './planProps.ts';
import styles from './PlanLimitsForm.module.css';
import { CLOSING_KINDS, type ClosingKind, MOST_HOURS, NO_LIMITS, type PlanAim } from '#domain/planTerms.ts';

const REGIONS = Object.keys(planText.regionNames) as readonly Region[];
const AIMS = Object.keys(planText.aimNames) as readonly PlanAim[];

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function Kinds({ own: { limits, onLimits } }: { readonly own: OwnPlan }) {
  const change = (kind: ClosingKind, isKept: boolean) =>
    onLimits({ kinds: CLOSING_KINDS.filter((other) => (other === kind ? isKept : limits.kinds.includes(other))) });
  return (
    <fieldset className={styles.group}>
      <legend>{planText.kinds}</legend>
      {CLOSING_KINDS.map((kind) => (
        <Check
          key={kind}
          label={planText.kindNames[kind]}
          checked={limits.kinds.includes(kind)}
          onChange={(isKept) => change(kind, isKept)}
        />
      ))}
    </fieldset>
  );
}

function Aim({ own: { aim, onAim } }: { readonly own: OwnPlan }) {
  return (
    <fieldset className={styles.group}>
      <legend>{planText.aim}</legend>
      {AIMS.map((name) => (
        <label key={name} className={styles.check}>
          <input type="radio" name="plan-aim" checked={aim === name} onChange={() => onAim(name)} />
          {planText.aimNames[name]}
        </label>
      ))}
      <p className={styles.hint}>{planText.aimHint}</p>
    </fieldset>
  );
}

function HoursAndRegion({ own: { limits, onLimits } }: { readonly own: OwnPlan }) {
  const { maxHours, region } = limits;
  const changeHours = (text: string) => {
    const hours = Number(text);
    onLimits({ maxHours: text === '' || !(hours >= 0) ? undefined : Math.min(hours, MOST_HOURS) });
  };
  return (
    <div className={styles.group}>
      <label className={styles.field}>
        {planText.maxHours}
        <input
          type="number"
          inputMode="decimal"
          min={0}
          max={MOST_HOURS}
          step={0.5}
          aria-describedby="plan-hours-hint"
          value={maxHours ?? ''}
          onChange={(event) => changeHours(event.target.value)}
        />
      </label>
      <p id="plan-hours-hint" className={styles.hint}>
        {planText.maxHoursHint}
      </p>
      <label className={styles.field}>
        {planText.region}
        <select value={region} onChange={(event) => onLimits({ region: event.target.value })}>
          {REGIONS.map((name) => (
            <option key={name} value={name}>
              {planText.regionNames[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface PlanLimitsFormProps {
  readonly own: OwnPlan;
  /** Lifts all limits; the button goes away with them. */
  readonly onClear: OwnPlan['onLimits'];
}

/** What the plan may use, folded until it is wanted; its summary says which limits hold. */
export function PlanLimitsForm({ own, onClear }: PlanLimitsFormProps) {
  const { limits, onLimits } = own;
  return (
    <div className={styles.limits}>
      <Fold summary={planText.limits(limits)}>
        <fieldset className={styles.form}>
          <legend className={styles.legend}>{planText.limitsLegend}</legend>
          <fieldset className={styles.group}>
            <legend>{planText.cost}</legend>
            <Check
              label={planText.freeOnly}
              checked={limits.freeOnly}
              onChange={(freeOnly) => onLimits({ freeOnly })}
            />
            <Check
              label={planText.creditOnly}
              checked={limits.creditOnly}
              onChange={(creditOnly) => onLimits({ creditOnly })}
            />
          </fieldset>
          <HoursAndRegion own={own} />
          <Kinds own={own} />
          <Aim own={own} />
        </fieldset>
        {listActiveLimits(limits).length > 0 && (
          <Button onClick={() => onClear({ ...NO_LIMITS, maxHours: undefined })}>{planText.clearLimits}</Button>
        )}
      </Fold>
    </div>
  );
}
