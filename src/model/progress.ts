/** How far a long piece of work is. The phases follow each other; `done` of `of` never falls within one. */
export type Progress =
  | {
      phase: 'reading';
      /** Rows and bytes of all inputs so far. */
      rows: number;
      bytes: number;
    }
  | {
      /** `cells`: stages whose rates are estimated; `draws`: draws that are judged. */
      phase: 'cells' | 'draws';
      done: number;
      of: number;
    };

/** Called now and then, at coarse steps. It changes nothing about the result. */
export type OnProgress = (progress: Progress) => void;
