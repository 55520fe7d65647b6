package org.entente.dealtracker.letter.domain;

/** What a letter tells its applicant. */
public enum LetterKind {
    APPROVAL("Approval of an export license application"),
    APPROVAL_WITH_CONDITIONS("Approval of an export license application, with conditions"),
    PARTIAL("Approval of an export license application in part"),
    NO_LICENSE_REQUIRED("No license required"),
    INTENT_TO_DENY("Notice of the intent to deny an export license application"),
    DENIAL("Denial of an export license application"),
    RETURN("Return of an export license application without action");

    private final String title;

    LetterKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
