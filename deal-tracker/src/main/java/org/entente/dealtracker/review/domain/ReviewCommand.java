package org.entente.dealtracker.review.domain;

import java.util.Locale;

/** What can be done to an application. */
public enum ReviewCommand {
    REGISTER,
    RETURN_UNREGISTERED,
    REFER,
    RECOMMEND,
    COUNTERSIGN,
    SEND_BACK,
    ESCALATE,
    VOTE,
    DECIDE_AS_BODY,
    DECIDE,
    RETURN,
    RESPOND,
    WITHDRAW_INTENT,
    BECOME_DENIED,
    START_STOP,
    ASK,
    ANSWER,
    END_STOP,
    ASSIGN,
    APPEAL,
    DECIDE_APPEAL,
    WITHDRAW;

    /** As clients read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
