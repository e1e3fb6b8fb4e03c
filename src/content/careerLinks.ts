/** Where to look further, by ids of the catalogue: each entry carries its source, region and age. */
export const careerLinks = {
  jobs: ['T114', 'T126', 'T113'],
  occupations: ['T106', 'T107', 'T108', 'T123', 'T124', 'T125', 'T127', 'T111', 'T112'],
  associations: ['T109', 'T130', 'T131', 'T133', 'T129', 'T132', 'T128', 'T60', 'T55'],
  income: ['T118', 'T115', 'T116', 'T117', 'T119', 'T120', 'T121', 'T122'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
