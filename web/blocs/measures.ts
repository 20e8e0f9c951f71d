export const measures = {
  AGREEMENT: { name: 'mean agreement, 0 to 1', measure: 'AGREEMENT', normalization: 'NONE' },
  COSINE: { name: 'net agreement, −1 to 1', measure: 'SUBTRACT', normalization: 'COSINE' },
} as const

export type MeasureName = keyof typeof measures
