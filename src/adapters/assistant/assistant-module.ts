/** Everything that talks to a language model. A module of its own in the deployed Worker, loaded with the first turn that may need it. */
export { openAssistant } from './open-assistant.ts'
