import { planText } from '#content/text/plan.ts';
import type { SkillId } from '#domain/model.ts';
import type { Loosening, UnclosedGap } from '#domain/planWays.ts';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './UnclosedGaps.module.css';
import { NO_LIMITS, type PlanLimits } from '#domain/planTerms.ts';

interface UnclosedGapsProps {
  readonly gaps: readonly UnclosedGap[];
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly onLimits?: ((change: Partial<PlanLimits>) => void) | undefined;
}

/** The limits that a way lifts, and the hours that are enough. */
function toChange({ limits, maxHours }: Loosening): Partial<PlanLimits> {
  const lifted = Object.fromEntries(limits.map((name) => [name, NO_LIMITS[name]])) as Partial<PlanLimits>;
  return limits.includes('maxHours') ? { ...lifted, maxHours } : lifted;
}

/** The gaps that no line closes, each with the limits to loosen. */
export function UnclosedGaps({ gaps, titles, onLimits }: UnclosedGapsProps) {
  if (gaps.length === 0) return null;
  return (
    <div className={styles.unclosed}>
      <h3>{planText.unclosedHeading}</h3>
      <ul className={styles.gaps}>
        {gaps.map(({ gap, step, ways }) => (
          <li key={gap.skill} className={styles.gap}>
            <div className={styles.words}>
              <p>
                <strong>{titles[gap.skill]}</strong> {planText.step(step)}
              </p>
              {ways.length === 0 ? (
                <p className={styles.reason}>{planText.nothing}</p>
              ) : (
                // Where limits can be loosened the buttons say it.
                !onLimits && <p className={styles.reason}>{planText.limited(ways)}</p>
              )}
            </div>
            {onLimits &&
              ways.map((way) => (
                <Button key={way.limits.join()} onClick={() => onLimits(toChange(way))}>
                  {planText.allow(way)} <VisuallyHidden>{planText.allowHidden(titles[gap.skill])}</VisuallyHidden>
                </Button>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
