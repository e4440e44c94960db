package vn.tiepdan.form;

/** Whether a code names a form to fill in (mẫu) or a statistical table (biểu). */
public enum FormKind {
    FORM,
    TABLE
}
