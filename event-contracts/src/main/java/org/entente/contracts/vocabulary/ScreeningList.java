package org.entente.contracts.vocabulary;

/** The lists of the Consolidated Screening List, by the codes that it gives them. */
public enum ScreeningList {
    DPL("Denied Persons List"),
    EL("Entity List"),
    MEU("Military End User List"),
    UVL("Unverified List"),
    ISN("Nonproliferation Sanctions"),
    DTC("AECA Debarred List"),
    SDN("Specially Designated Nationals List"),
    CAP("List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions"),
    CMIC("Non-SDN Chinese Military-Industrial Complex Companies List"),
    FSE("Foreign Sanctions Evaders List"),
    MBS("Non-SDN Menu-Based Sanctions List"),
    PLC("Palestinian Legislative Council List"),
    SSI("Sectoral Sanctions Identifications List");

    private final String title;

    ScreeningList(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
