/** To six decimal places, as answers are; -0 is 0. */
export const rounded = (number: number) => Number(number.toFixed(6)) + 0
