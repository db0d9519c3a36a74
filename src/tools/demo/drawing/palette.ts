/** The pictures share one box of paints, so that a row of cards looks like one channel. */
export const paint = {
  night: '#0f1b2d', dusk: '#1f3350', slate: '#34506b', haze: '#7f9db0', mist: '#c9d6d8', snow: '#f3efe4',
  teal: '#1f6f78', sea: '#17525f', deep: '#0b2e3c', foam: '#d9ece8', moss: '#56703f', pine: '#2c4433',
  sand: '#e3c793', straw: '#f2c14e', amber: '#f2a93b', ember: '#e2703a', brick: '#a8452f', rust: '#7a3524',
  rose: '#d98c8c', plum: '#4b2b4a', ink: '#101418', stone: '#8b8578', wood: '#6b4a34', cream: '#f6e6c2',
} as const
