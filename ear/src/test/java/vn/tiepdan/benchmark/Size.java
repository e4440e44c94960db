package vn.tiepdan.benchmark;

import java.util.Locale;

/** How much is generated: one ward, a province after the reform of 2025, or the thirty-four of the nation. */
enum Size {
    WARD(1, 1, 2_000),
    PROVINCE(1, 92, 150_000),
    NATION(34, 3_321, 1_000_000);

    private final int provinces;
    private final int wards;
    private final int petitions;

    Size(int provinces, int wards, int petitions) {
        this.provinces = provinces;
        this.wards = wards;
        this.petitions = petitions;
    }

    static Size called(String name) {
        for (Size size : values()) {
            if (size.name().toLowerCase(Locale.ROOT).equals(name)) {
                return size;
            }
        }
        throw new Refused("-Dtiepdan.size is one of ward, province, nation; not: " + name);
    }

    int provinces() {
        return provinces;
    }

    int wards() {
        return wards;
    }

    int petitions() {
        return petitions;
    }
}
