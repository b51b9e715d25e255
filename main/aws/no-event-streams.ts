/**
 * Takes the place of `@smithy/core/event-streams` in the bundle, which AWS's clients load for operations with event streams. None of
 * those that Mai calls has one.
 */
export {};
