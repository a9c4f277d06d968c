/** What starting Node costs before a reader does anything. */
