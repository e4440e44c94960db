package vn.tiepdan.organisation;

import java.util.List;
import java.util.Set;

/** The names of what an officer may do; granted per unit and for a period, never for ever by an account. */
public final class Role {

    /** Người tiếp công dân: receives people and records what they bring. */
    public static final String OFFICER = "OFFICER";
    /** Văn thư: keeps the registers and numbers. */
    public static final String CLERK = "CLERK";
    /** Văn phòng – Thống kê: secretariat of the ward. */
    public static final String OSU = "OSU";
    /** Công chức chuyên môn: settles what is assigned. */
    public static final String SPECIALIST = "SPECIALIST";
    /** Chủ tịch UBND. */
    public static final String CHAIR = "CHAIR";
    /** Phó Chủ tịch UBND. */
    public static final String VICE_CHAIR = "VICE_CHAIR";
    /** Thường trực HĐND. */
    public static final String COUNCIL = "COUNCIL";
    /** Công an phường. */
    public static final String POLICE = "POLICE";
    /** MTTQ và các tổ chức chính trị - xã hội. */
    public static final String FRONT = "FRONT";
    /** Đảng ủy: reads only. */
    public static final String PARTY = "PARTY";
    /** UBND thành phố, Ban tiếp công dân. */
    public static final String CITY = "CITY";
    /** Thanh tra. */
    public static final String INSPECTOR = "INSPECTOR";
    /** Người giữ danh tính được niêm phong. */
    public static final String CUSTODIAN = "CUSTODIAN";
    /** Quản trị hệ thống: accounts and units, no petition. */
    public static final String ADMIN = "ADMIN";
    /** Any client system of the API; what it may do is its token's scopes. */
    public static final String API = "API";
    /** The system's own work. */
    public static final String SYSTEM = "SYSTEM";

    /** Every role that can be granted to an officer. */
    public static final List<String> GRANTABLE = List.of(
            OFFICER,
            CLERK,
            OSU,
            SPECIALIST,
            CHAIR,
            VICE_CHAIR,
            COUNCIL,
            POLICE,
            FRONT,
            PARTY,
            CITY,
            INSPECTOR,
            CUSTODIAN,
            ADMIN);

    /** What one administrator alone gives nobody: roles that open denunciations, sealed identities, or this very power. */
    static final Set<String> NEEDS_YES = Set.of(CLERK, CHAIR, INSPECTOR, CUSTODIAN, ADMIN);

    private Role() {}
}
