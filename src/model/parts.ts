/** Anchors that the page of every chapter may have besides its sections. */
export const chapterParts = [
  'minute',
  'check-yourself',
  'claims',
  'where-and-when',
  'notes',
  'changes',
] as const;

/** Anchors that the page of every lesson has besides its steps. */
export const lessonParts = ['plan', 'both-sides', 'standards', 'changes'] as const;
