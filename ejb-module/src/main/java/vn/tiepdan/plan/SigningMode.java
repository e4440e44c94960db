package vn.tiepdan.plan;

/** In whose stead a document is signed (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
public enum SigningMode {
    /** Thay mặt: for the body as a whole. */
    TM,
    /** Ký thay: for the head. */
    KT,
    /** Thừa lệnh. */
    TL,
    /** Thừa ủy quyền. */
    TUQ,
    /** Quyền. */
    Q
}
