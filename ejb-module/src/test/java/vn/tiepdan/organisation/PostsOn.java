package vn.tiepdan.organisation;

import jakarta.persistence.EntityManager;

/** The register of posts on a database of a neighbour's test. */
public final class PostsOn {

    private PostsOn() {}

    public static PostRegister register(EntityManager em) {
        PostRegister register = new PostRegister();
        register.em = em;
        register.units = new Units();
        register.units.em = em;
        return register;
    }
}
