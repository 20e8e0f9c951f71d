/** Reads one setting: the value that `read` makes of its text, or `otherwise` if it is not set. */
export type Setting = <T>(name: string, otherwise: T, read: (text: string) => T) => T

// What the text of a setting may be. Each returns its value, or throws an Error that says what it must be.

/** Values separated by commas. */
export function several<T>(read: (text: string) => T) {
  return (text: string): readonly T[] =>
    text
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '')
      .map(read)
}

export function whole(least: number, most: number) {
  return (text: string): number => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    throw new Error(`is a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`)
  }
}

export function yesOrNo(text: string): boolean {
  return oneOf(['true', 'false'])(text) === 'true'
}

export function oneOf<T extends string>(values: readonly T[]) {
  return (text: string): T => {
    const value = values.find((one) => one === text)
    if (value) return value
    throw new Error(`is one of ${values.join(', ')}, not ${JSON.stringify(text)}`)
  }
}
