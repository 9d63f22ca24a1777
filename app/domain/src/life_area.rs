//! The fifteen areas of life in which a need can lie.
//!
//! The first thirteen are the fields of the self-sufficiency matrix in our own plain words;
//! `Parenting` is only for people with children and `CarerStrain` only for carers.

use crate::codes::coded;

coded! {
    /// An area of life, in the order in which the portal shows them.
    pub enum LifeArea {
        /// Geldzaken.
        Finance = "finance",
        /// Werk en opleiding.
        WorkEducation = "work_education",
        /// Uw dag.
        Daytime = "daytime",
        /// Wonen.
        Housing = "housing",
        /// Thuis met elkaar.
        HomeRelations = "home_relations",
        /// Hoe u zich voelt.
        MentalHealth = "mental_health",
        /// Lichaam.
        PhysicalHealth = "physical_health",
        /// Gebruik en verslaving.
        Addiction = "addiction",
        /// Voor uzelf zorgen.
        AdlBasic = "adl_basic",
        /// Huishouden en post.
        AdlHousehold = "adl_household",
        /// Mensen om u heen.
        SocialNetwork = "social_network",
        /// Meedoen.
        Participation = "participation",
        /// Politie en justitie.
        Justice = "justice",
        /// Kinderen en opvoeden.
        Parenting = "parenting",
        /// Mantelzorg.
        CarerStrain = "carer_strain",
    }
}
