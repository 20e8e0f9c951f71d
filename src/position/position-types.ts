import type { Alignment } from './alignment.ts'
import type { Measure, Normalization } from './alignment-formula.ts'
import type { Change, Clock, Side, StanceChange } from './changes.ts'
import type { ContradictionReason } from './contradiction-pairs.ts'
import type { Contradiction } from './contradictions.ts'
import type { GroupCell, HolderGroup, Matrix, Mean, Position } from './matrix.ts'

import type { Duplicates, SharedTarget } from './sides.ts'
import type { HolderRole } from './standing.ts'

// The shapes that the types of compared positions resolve from, by the names of the types.

/** What comes in connections. */
export interface Computed {
  readonly Alignment: Alignment
  readonly StanceChange: StanceChange
  readonly Contradiction: Contradiction
}

export interface PositionTypes {
  readonly StanceMatrix: Matrix
  readonly StanceMatrixCell: Position
  readonly StanceMatrixRow: Mean & { readonly holder: string }
  readonly StanceMatrixColumn: Mean & { readonly target: string }
  readonly StanceMatrixGroup: HolderGroup
  readonly StanceMatrixGroupCell: GroupCell
  readonly StanceMatrixOmitted: Matrix['omitted']
  readonly AlignmentExplanation: Alignment
  readonly AlignmentInput: SharedTarget
  readonly StancePosition: Side
}

export interface PositionEnums {
  readonly HolderRole: HolderRole
  readonly AlignmentMeasure: Measure
  readonly Normalization: Normalization
  readonly Duplicates: Duplicates
  readonly Clock: Clock
  readonly Change: Change
  readonly ContradictionReason: ContradictionReason
}
