/** Version of the program, as in package.json; exports name it. */
export const APP_VERSION = '0.1.0'
