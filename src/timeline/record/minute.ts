/** What a minute looks like: from 1 to 120, with added time at the end of a half. */
export const minutePattern = /^(?:[1-9]\d?|1[01]\d|120)(?:\+[1-9]\d?)?$/;
