import { lineWidth } from './line-width.js'
import { noLiteralAddress } from './no-literal-address.js'
import { noLiteralText } from './no-literal-text.js'

/** Our own rules. ESLint wants one object for them wherever two configurations meet in a file. */
export const onedoor = {
  rules: { 'line-width': lineWidth, 'no-literal-address': noLiteralAddress, 'no-literal-text': noLiteralText },
}
