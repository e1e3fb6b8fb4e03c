/** Figures of docs/scoring-simulation.md; a test holds them to the report. */
export const simulationFigures = {
  correlation: '.66',
  errorQuick: '0.85',
  errorFull: '0.81',
  falseOnTargetQuick: 35,
  falseOnTargetFull: 25,
  falseAlarms: 5,
  inRangeAtThirty: [54, 56],
} as const;
