/** Why a tool does not do what it was asked to: told to a person, without a stack. */
export class Refusal extends Error {}
