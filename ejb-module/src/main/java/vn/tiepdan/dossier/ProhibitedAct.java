package vn.tiepdan.dossier;

/**
 * The acts that the law forbids around petitions: a closed list. To complain, denounce, recommend, wait or gather peacefully is none of them.
 */
public enum ProhibitedAct {
    /** Abusing the right to petition to disturb public order (Law on Citizen Reception, article 6.4). */
    TCD_6_4,
    /** Distorting, slandering, doing harm (6.5). */
    TCD_6_5,
    /** Threatening or insulting (6.6). */
    TCD_6_6,
    /** Inciting, forcing, enticing or bribing others to gather at a place of reception (6.7). */
    TCD_6_7,
    /** Violating other rules of the place of reception (6.8). */
    TCD_6_8,
    /** Law on Denunciations, article 8. */
    TC_8,
    /** Law on Complaints, article 6. */
    KN_6
}
