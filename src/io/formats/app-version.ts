/** Version of the program, as in package.json (a test keeps them equal); exports name it. */
export const APP_VERSION = '0.1.0'
