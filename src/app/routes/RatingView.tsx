import { use } from 'react';
import { useNavigate } from 'react-router';
import { frameworkNames } from '#content/frameworkNames.ts';
import { findRating, findRatingItem } from '#domain/answers.ts';
import type { SkillId } from '#domain/model.ts';
import { QuestionAside } from '#features/assessment/QuestionAside.tsx';
import { RatingQuestion } from '#features/assessment/RatingQuestion.tsx';
import { isAsked } from '#platform/address.ts';
import { giveAnswer } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { changeProfile } from '#state/profile.ts';
import { getRole, loadRatings, skillTitles } from '#app/instrument.ts';
import { Words } from '#app/Words.tsx';
import { findNextAddress, QuestionFrame, useQuestionSurroundings, type QuestionPlace } from '#app/QuestionFrame.tsx';

/** One rating of a part. */
export function RatingView({ skill, ...place }: QuestionPlace & { readonly skill: SkillId }) {
  const { part } = place;
  const items = use(loadRatings(part.id));
  const navigate = useNavigate();
  const answers = useAssessment((state) => state.answers);
  const profile = useAssessment((state) => state.profile);
  const surroundings = useQuestionSurroundings(place);
  const item = items.find((candidate) => candidate.skill === skill);
  if (!item) throw new RangeError(`No rating item for ${skill}`);

  const isClinical = getRole(profile.role).clinical;
  const { question, behaviours } = isClinical ? item : (item.nonClinical ?? item);
  return (
    <QuestionFrame place={place}>
      <RatingQuestion
        eyebrow={skillTitles[skill]}
        question={question}
        behaviours={behaviours}
        answer={findRating(skill, answers)}
        numberKeys={profile.numberKeys}
        {...surroundings}
        onAnswer={(given) => {
          // A key that is meant for the next question must not change this one.
          if (isAsked(place.number)) giveAnswer(findRatingItem(skill, answers), given);
        }}
        onContinue={(skipped) => {
          if (!isAsked(place.number)) return;
          if (skipped) giveAnswer(skill, { kind: 'skipped' });
          void navigate(findNextAddress(place));
        }}
      />
      <QuestionAside
        whyWeAsk={item.whyWeAsk}
        supports={Object.entries(frameworkNames).flatMap(([id, name]) => (item.supports.includes(id) ? [name] : []))}
        numberKeys={profile.numberKeys}
        onNumberKeys={(numberKeys) => changeProfile({ numberKeys })}
        words={<Words rating={item} isClinical={isClinical} />}
      />
    </QuestionFrame>
  );
}
