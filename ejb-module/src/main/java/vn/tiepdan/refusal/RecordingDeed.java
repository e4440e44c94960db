package vn.tiepdan.refusal;

/** What makes a recording a ground to refuse: it is not agreed to, and it is made or broadcast. */
public enum RecordingDeed {
    /** Không được người tiếp công dân đồng ý; without this it is no ground at all. */
    NOT_AGREED,
    /** Ghi âm, ghi hình. */
    RECORDED,
    /** Phát trực tiếp. */
    BROADCAST
}
